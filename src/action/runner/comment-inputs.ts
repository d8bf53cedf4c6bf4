import { usageError } from '../../system/errors.js';
import type { ReadInput } from './read-inputs.js';

/** The inputs about the picture in a comment, which the rebuild and the deploy Action have in common. */
export type ImageInputs = {
  /** Where a comment's picture is hosted. */
  commentImage: 'branch' | 'none';
  imageBranch: string;
};

/** The inputs about comments, which the rebuild and the report Action have in common. */
export type CommentInputs = {
  comment: 'on-failure' | 'always' | 'never';
  /** The pull request or issue to comment on; null for the event's pull request. */
  number: number | null;
  /** `owner/name` of the repository that has it; null for the run's own. */
  repository: string | null;
  hideOutdated: boolean;
};

/** Reads them. Throws a usage error (`bad-input`) that names the input. */
export function commentInputs(read: ReadInput): CommentInputs {
  const number = read.number('number', { least: 1, most: 2 ** 31, whole: true, otherwise: null });
  const repository = read.repository('repository');
  if (repository !== null && number === null)
    throw usageError('bad-input', 'input "repository" needs the input "number"', 'Give both, or neither.');
  return {
    comment: read.choice('comment', ['on-failure', 'always', 'never'], 'on-failure'),
    number,
    repository,
    hideOutdated: read.flag('hide-outdated', false),
  };
}

/** Reads them. Throws a usage error (`bad-input`) that names the input. */
export function imageInputs(read: ReadInput): ImageInputs {
  return {
    commentImage: read.choice('comment-image', ['branch', 'none'], 'branch'),
    imageBranch: read.branch('image-branch', 'nixos-rebuild-test-images'),
  };
}
