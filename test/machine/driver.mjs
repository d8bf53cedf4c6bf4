// A program that starts a machine, uses it, cuts its power, again and again, until its test kills it. Run in the
// repository after lib/ was built: `node test/machine/driver.mjs container`.
import { resolve } from 'node:path';

const { baseImage, container, createMachine, qemu } = await import(resolve('lib/machine/index.js'));
const image = await baseImage();
// The fastest start: without a look whether KVM works.
const backends = {
  container: () => container({ root: image.root }),
  qemu: () => qemu({ image, accelerator: 'tcg' }),
};
const machine = await createMachine('victim', backends[process.argv[2]](), { outputDir: process.env.TMPDIR });
console.log('made');
for (;;) {
  await machine.start();
  console.log('started');
  await machine.succeed('echo something >/root/file');
  console.log('used');
  // Its network cards are processes of their own.
  if (machine.kind === 'container') await machine.forwardPort({ guest: 80 });
  await machine.crash();
}
