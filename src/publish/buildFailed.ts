/** The build stopped, and the last good site is still there. */
export class BuildFailed extends Error {
  /** 1: the content must be mended. 2: the build could not run. */
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
