import { sample } from './openapi.js';
import { failure, ok, type Route } from './route.js';
import { addComment, type Comment, nodeIdOf, timeOf } from './state.js';

const repository = '/repos/{owner}/{repo}';

/** Comments of pull requests, and of commits, of which GitHub has no list since a time: list by pages, create, change, delete. */
export const commentRoutes: Record<string, Route> = {
  [`GET ${repository}/commits/{commit_sha}/comments`]: ({ state, values, query, link }) => {
    const size = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    const all = state.comments.filter(({ issue }) => issue === values[2]);
    const shown = all.slice((page - 1) * size, page * size);
    return ok(200, shown.map(toCommitAnswer), all.length > page * size ? { link: link(page + 1) } : {});
  },
  [`POST ${repository}/commits/{commit_sha}/comments`]: ({ state, values, body }) => {
    const text = String(body.body);
    if (text.length > 65_536) return failure(422, 'Body is too long (maximum is 65536 characters)');
    return ok(201, toCommitAnswer(addComment(state, { issue: values[2] ?? '', body: text })));
  },
  [`PATCH ${repository}/comments/{comment_id}`]: ({ state, values, body }) => {
    const comment = state.comments.find(({ id }) => id === Number(values[2]));
    if (comment === undefined) return failure(404, 'Not Found');
    Object.assign(comment, { body: String(body.body), updatedAt: timeOf(state) });
    return ok(200, toCommitAnswer(comment));
  },
  [`GET ${repository}/issues/{issue_number}/comments`]: ({ state, values, query, link }) => {
    const size = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    const since = query.get('since') ?? '';
    const all = state.comments.filter(
      ({ issue, updatedAt }) => issue === Number(values[2]) && updatedAt >= since,
    );
    const shown = all.slice((page - 1) * size, page * size);
    return ok(200, shown.map(toAnswer), all.length > page * size ? { link: link(page + 1) } : {});
  },
  [`POST ${repository}/issues/{issue_number}/comments`]: ({ state, values, body }) => {
    const text = String(body.body);
    if (text.length > 65_536) return failure(422, 'Body is too long (maximum is 65536 characters)');
    return ok(201, toAnswer(addComment(state, { issue: Number(values[2]), body: text })));
  },
  [`PATCH ${repository}/issues/comments/{comment_id}`]: ({ state, values, body }) => {
    const comment = state.comments.find(({ id }) => id === Number(values[2]));
    if (comment === undefined) return failure(404, 'Not Found');
    if (String(body.body).length > 65_536)
      return failure(422, 'Body is too long (maximum is 65536 characters)');
    Object.assign(comment, { body: String(body.body), updatedAt: timeOf(state) });
    return ok(200, toAnswer(comment));
  },
  [`DELETE ${repository}/issues/comments/{comment_id}`]: ({ state, values }) => {
    const index = state.comments.findIndex(({ id }) => id === Number(values[2]));
    if (index < 0) return failure(404, 'Not Found');
    state.comments.splice(index, 1);
    return { status: 204, body: null, headers: {} };
  },
};

function toAnswer(comment: Comment): Record<string, unknown> {
  return sample('issue-comment', {
    id: comment.id,
    node_id: nodeIdOf(comment.id),
    body: comment.body,
    html_url: `https://github.example/o/r/pull/${comment.issue}#issuecomment-${comment.id}`,
    user: sample('simple-user', { login: comment.login, type: comment.type }),
    author_association: comment.association,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  });
}

function toCommitAnswer(comment: Comment): Record<string, unknown> {
  return sample('commit-comment', {
    id: comment.id,
    node_id: nodeIdOf(comment.id),
    body: comment.body,
    html_url: `https://github.example/o/r/commit/${comment.issue}#commitcomment-${comment.id}`,
    user: sample('simple-user', { login: comment.login, type: comment.type }),
    author_association: comment.association,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  });
}
