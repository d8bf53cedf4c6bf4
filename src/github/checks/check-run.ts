import type { GitHub } from '../client.js';

/** A mark on one line of a file of the repository. */
export type CheckAnnotation = {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  title: string;
  message: string;
};

export type CheckRun = {
  /** Among the checks of one commit, a newer one of the same name takes the place of an older one. */
  name: string;
  headSha: string;
  conclusion: 'success' | 'failure' | 'cancelled' | 'timed_out';
  detailsUrl: string;
  title: string;
  /** Markdown, at most 65,535 characters. */
  summary: string;
  /** At most `annotationsPerRequest`. */
  annotations: CheckAnnotation[];
};

/** What GitHub accepts in one request. */
export const annotationsPerRequest = 50;

/** Adds a finished check run to a commit: one request. Returns its page. Needs the permission `checks: write`. */
export async function createCheckRun(
  { octokit, owner, repo }: GitHub,
  { name, headSha, conclusion, detailsUrl, title, summary, annotations }: CheckRun,
): Promise<string | null> {
  const { data } = await octokit.rest.checks.create({
    owner,
    repo,
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion,
    details_url: detailsUrl,
    output: { title, summary, annotations },
  });
  return data.html_url;
}
