// The client of a deployment to the machine that it runs on: `node local-client.mjs ID TOPLEVEL`. With a third word it
// does its work apart from its session, and only follows that.
import { setTimeout as sleep } from 'node:timers/promises';

const { Activation, followDetached, startDetached } = await import('/opt/client/lib/activation/index.js');
const { LocalHost } = await import('/opt/client/lib/host/local-host.js');

const [, program, id, toplevel, apart] = process.argv;
const host = new LocalHost('here', process.env);
if (apart) {
  const argv = [process.execPath, program, id, toplevel];
  await startDetached(host, { id, argv, env: { PATH: process.env.PATH }, workingDirectory: '/' });
  process.exit(await followDetached(host, id, (bytes) => process.stdout.write(bytes)));
}
const activation = await Activation.start(host, { id, toplevel, answerSeconds: 8 });
await activation.tried();
console.log('verifying');
await sleep(4000);
console.log(JSON.stringify(await activation.acknowledge()));
