import type { Title } from './title.js';

/** An issue of a tracker, as its list tells it. */
export type Issue = {
  number: number;
  title: string;
  labels: readonly string[];
  /** ISO 8601. */
  created_at: string;
  state: 'open' | 'closed';
};

const requestLabels =
  /^9\.needs: (?:package|module)|packaging request|^0\.kind: (?:question|enhancement|roadmap|policy)|question|rfc\b|discussion|good first/i;
const requests =
  /\b(?:update|upgrade|package|packaging|module|feature|backport|init|bump) requests?\b|^(?:please )?(?:update|upgrade|bump|add|package|backport|support|consider|allow|provide|expose|document|remove|drop|rename|switch|migrate|implement|enable)\b(?! (?:to|of|from|fails?|breaks?|broke|does|is|script|service|causes?)\b)|\b(?:please|can we|could we|should we) (?:update|bump|add|package)\b|\b(?:is|are|still|version) (?:still )?(?:on|at) v?\d|\b(?:is|are|very|severely|heavily) (?:outdated|out of date|out-of-date)\b|\bout of date\b|\bnew (?:upstream )?version\b|\bnew release available\b|\s(?:→|->|=>)\s+v?\d/i;
const questions = /^(?:how|what|why|where|who|is there|is it|can i|should|does anyone|any way|anyone)\b|\?$/i;
const lists =
  /\bvulnerability roundup\b|\broundup\b|^(?:meta|rfc|discussion|roadmap|proposal|poll|question|help wanted)\b|^\[(?:meta|rfc|discussion|proposal|roadmap|question)\]|\b(?:tracking|umbrella|meta)[ -](?:issue|list|bug)\b|^tracking\b|\b(?:zero hydra failures|release (?:checklist|blockers?|notes|schedule))\b/i;
const placeholders =
  /\b(?:PACKAGENAME|PACKAGE_NAME|MODULENAME|PKGNAME)\b|<(?:package|name|insert)|^(?:build failure|package request|bug|nixos):?\s*$/i;

/** Why an issue warns of nothing, whatever the package; null where it may. `namesVersion`: its title names a version. */
export function whyNoKnownIssue(
  { title, labels, state }: Issue,
  { text }: Title,
  namesVersion: boolean,
): string | null {
  if (state === 'closed') return 'it is closed';
  if (placeholders.test(title)) return 'its title has the placeholder of a template instead of a package';
  if (/\broundup\b/i.test(text)) return 'it is a list of advisories made by a program';
  const isFault = labels.some((label) =>
    /^0\.kind: (?:bug|regression|build failure)$|^1\.severity: (?:blocker|security)/.test(label),
  );
  if (
    labels.some((label) => requestLabels.test(label)) &&
    !labels.some((label) => /^0\.kind: regression|^1\.severity/.test(label))
  )
    return 'its labels say that it is a request or a question';
  if (lists.test(text)) return namesVersion && isFault ? null : 'it is a list or a discussion';
  if (requests.test(text)) return 'its title is a request';
  if (questions.test(text) && !isFault) return 'its title is a question';
  return null;
}
