// Makes test/fixtures/github-openapi.json: the endpoints of GitHub's OpenAPI description (MIT, published
// by GitHub as @octokit/openapi) that the product calls, with only the schemas they need. The package
// is 400 MB unpacked, so it is fetched only when this script runs: node test/setup/github-openapi.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const release = '23.0.2';
const repository = '/repos/{owner}/{repo}';
const endpoints = {
  [`${repository}/issues`]: ['get'],
  [`${repository}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${repository}/issues/comments/{comment_id}`]: ['patch', 'delete'],
  [`${repository}/commits/{commit_sha}/comments`]: ['get', 'post'],
  [`${repository}/comments/{comment_id}`]: ['patch', 'delete'],
  [`${repository}/check-runs`]: ['post'],
  [`${repository}/deployments`]: ['get', 'post'],
  [`${repository}/deployments/{deployment_id}/statuses`]: ['get', 'post'],
  '/user': ['get'],
  [`${repository}/git/ref/{ref}`]: ['get'],
  [`${repository}/git/refs`]: ['post'],
  [`${repository}/git/refs/{ref}`]: ['patch'],
  [`${repository}/git/blobs`]: ['post'],
  [`${repository}/git/trees`]: ['post'],
  [`${repository}/git/trees/{tree_sha}`]: ['get'],
  [`${repository}/git/commits`]: ['post'],
  [`${repository}/git/commits/{commit_sha}`]: ['get'],
  [`${repository}/pulls`]: ['get', 'post'],
  [`${repository}/pulls/{pull_number}`]: ['patch'],
  [`${repository}/issues/{issue_number}/labels`]: ['post'],
  [`${repository}/actions/artifacts`]: ['get'],
  [`${repository}/actions/artifacts/{artifact_id}/{archive_format}`]: ['get'],
  [`${repository}/actions/runs/{run_id}/artifacts`]: ['get'],
};

const scratch = mkdtempSync(join(tmpdir(), 'github-openapi-'));
try {
  execFileSync('npm', ['pack', `@octokit/openapi@${release}`], { cwd: scratch, stdio: 'ignore' });
  const member = 'package/generated/api.github.com.json';
  const text = execFileSync('tar', ['xzOf', `octokit-openapi-${release}.tgz`, member], {
    cwd: scratch,
    maxBuffer: 2 ** 28,
  });
  const slim = extract(JSON.parse(text.toString()));
  writeFileSync('test/fixtures/github-openapi.json', `${JSON.stringify(slim)}\n`);
} finally {
  rmSync(scratch, { recursive: true });
}

function extract(description) {
  const components = {};
  const paths = {};
  for (const [path, methods] of Object.entries(endpoints)) {
    paths[path] = {};
    for (const method of methods) {
      const { parameters, requestBody, responses } = description.paths[path][method];
      paths[path][method] = withoutProse({ parameters, requestBody, responses });
    }
  }
  const waiting = [paths];
  while (waiting.length > 0) {
    for (const [, kind, name] of JSON.stringify(waiting.pop()).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      if (components[kind]?.[name]) continue;
      components[kind] ??= {};
      components[kind][name] = withoutProse(description.components[kind][name]);
      waiting.push(components[kind][name]);
    }
  }
  return { source: `@octokit/openapi ${release}`, version: description.info.version, paths, components };
}

/** Descriptions and examples are nine tenths of the text, and no test uses them. */
function withoutProse(value) {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => !(/^(description|title)$/.test(key) && typeof child === 'string'))
      .filter(([key, child]) => !(/^examples?$/.test(key) && !child?.type))
      .map(([key, child]) => [key, withoutProse(child)]),
  );
}
