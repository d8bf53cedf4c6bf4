// Makes test/fixtures/github.graphql: of GitHub's GraphQL schema (MIT, published by GitHub as
// @octokit/graphql-schema) the types and fields that the product asks for, so that the tests execute its
// queries against the real types: node test/setup/github-graphql.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';

const release = '15.26.1';
const used = {
  Query: ['repository', 'viewer'],
  Repository: ['id', 'object', 'ref'],
  Ref: ['target'],
  GitObject: ['oid'],
  Commit: ['deployments', 'oid', 'message', 'tree'],
  DeploymentConnection: ['nodes'],
  Deployment: ['latestStatus'],
  DeploymentStatus: ['logUrl'],
  DeploymentOrder: ['field', 'direction'],
  DeploymentOrderField: [],
  OrderDirection: [],
  URI: [],
  Tree: ['oid', 'entries'],
  TreeEntry: ['name', 'mode', 'type', 'oid'],
  Mutation: ['updateRefs', 'minimizeComment'],
  UpdateRefsInput: ['clientMutationId', 'repositoryId', 'refUpdates'],
  UpdateRefsPayload: ['clientMutationId'],
  RefUpdate: ['name', 'beforeOid', 'afterOid', 'force'],
  GitRefname: [],
  GitObjectID: [],
  User: ['login'],
  Minimizable: ['isMinimized'],
  MinimizeCommentInput: ['clientMutationId', 'subjectId', 'classifier'],
  MinimizeCommentPayload: ['clientMutationId'],
  ReportedContentClassifiers: [],
};

const scratch = mkdtempSync(join(tmpdir(), 'github-graphql-'));
try {
  const packed = ['pack', '--silent', `@octokit/graphql-schema@${release}`];
  const archive = execFileSync('npm', packed, { cwd: scratch }).toString().trim();
  const text = execFileSync('tar', ['xzOf', archive, 'package/schema.graphql'], {
    cwd: scratch,
    maxBuffer: 2 ** 26,
  });
  const schema = slim(parse(text.toString()));
  const origin = `# From @octokit/graphql-schema ${release} by test/setup/github-graphql.mjs\n\n`;
  writeFileSync('test/fixtures/github.graphql', `${origin}${print(schema)}\n`);
} finally {
  rmSync(scratch, { recursive: true });
}

function slim(schema) {
  const definitions = schema.definitions
    .filter(({ name }) => name && Object.hasOwn(used, name.value))
    .map((definition) => ({
      ...definition,
      fields: definition.fields?.filter((field) => used[definition.name.value].includes(field.name.value)),
      interfaces: definition.interfaces?.filter(({ name }) => Object.hasOwn(used, name.value)),
      directives: [],
    }));
  return visit({ kind: Kind.DOCUMENT, definitions }, { StringValue: () => null, Directive: () => null });
}
