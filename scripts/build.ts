import { runBuild } from '../src/publish/runBuild.ts';

process.exitCode = await runBuild();
