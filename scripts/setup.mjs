// Runs before every npm script. Plain JavaScript without packages, so that it works in a fresh clone on Node 20.
//  1. Packages are missing, or are not those of the lock file: brings them in with `npm ci`.
//  2. This Node cannot run TypeScript by itself (22.18 was the first): brings in the Node of tools/node for this
//     project only, and puts it where npm looks first when it runs the script that follows.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CANNOT_RUN = 2;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const program = windows ? 'node.exe' : 'node';
const toolHome = join(root, 'tools', 'node');
const ownNode = join(
  toolHome,
  'node_modules',
  `node-${windows ? 'win' : process.platform}-${process.arch}`,
  'bin',
  program,
);
const link = join(root, 'node_modules', '.bin', program);

if (!isInstalled(root)) {
  console.log('Installing the packages of this project.');
  install(root);
}
if (isTooOld(process.versions.node)) bringNode();
else if (process.execPath === ownNode && !existsSync(link)) linkNode(); // `npm ci` above removed the link

function isTooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < 22 || (major === 22 && minor < 18) || major === 23;
}

/** Whether npm's own record of what it put there agrees with the lock file. */
function isInstalled(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const found = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!found) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const there = found[path];
    // An optional package may be meant for another system.
    return there ? there.version === version && there.integrity === integrity : optional;
  });
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

function install(folder, ...options) {
  const npm = process.env.npm_execpath; // the very npm that was called, without a shell
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const settings = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error', ...options];
  const { status } = spawnSync(command, [...first, 'ci', ...settings], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows && command === 'npm',
  });
  if (status !== 0) stop('The packages could not be installed. Is this machine on the internet? npm says why above.');
}

function bringNode() {
  if (!existsSync(ownNode) || !isInstalled(toolHome)) {
    console.log(`Node ${process.version} is too old for this project: bringing in Node 24, for this project only.`);
    install(toolHome, '--ignore-scripts', '--include=optional');
  }
  if (!existsSync(link)) {
    if (spawnSync(ownNode, ['--version']).status !== 0)
      stop(
        `This project needs Node 22.18 or newer, and this is ${process.version}. Install it from https://nodejs.org/`,
      );
    linkNode();
  }
}

function linkNode() {
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true }); // a link that leads nowhere
  if (windows) copyFileSync(ownNode, link);
  else symlinkSync(ownNode, link);
}

function stop(message) {
  console.error(message);
  process.exit(CANNOT_RUN);
}
