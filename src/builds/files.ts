/** The names of the files in a build's directory. The schema of `files` in metadata.json has the same keys. */
export const fileNames = {
  log: 'rebuild.log',
  cast: 'rebuild.cast',
  frames: 'rebuild.frames.log',
  screen: 'final.txt',
  screenshot: 'final.png',
  gif: 'rebuild.gif',
} as const;

/** The directory of builds where none is named, relative to the working directory. */
export const defaultOutputDir = 'rebuild-logs';

/** Written last: a directory with it is a finished build. */
export const metadataFileName = 'metadata.json';

/** Beside it in the build of a deployment. */
export const deploymentFileName = 'deployment.json';

/** Beside it in the build of a trial: its data, and the same for people and for CI services. */
export const trialFileNames = { trial: 'trial.json', markdown: 'trial.md', junit: 'junit.xml' } as const;

/** Beside it where remedies have changed the trial's copy of the configuration: what they changed, for `git apply`. */
export const patchFileName = 'remedies.patch';

/** Where the machine of a trial leaves the recording of its console, below a build's directory. */
export const consoleDirectory = 'console';

/** In the directory while its rebuild runs, and afterwards where the recorder was killed. */
export const runningFileName = 'running.json';

/** In the directory while a remedy's change may have to be taken back. */
export const undoFileName = 'undo.json';

/** The preview of an update, in an artifact. */
export const updatePreviewFileName = 'update-preview.json';
