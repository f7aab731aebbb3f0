import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, LockedPackage>>;

interface Manifest extends LockedPackage {
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const FOLDERS = ['', 'tools/node/'];

describe.each(FOLDERS)('the packages of %s./', (folder) => {
  const manifest = readJson<Manifest>(`${folder}package.json`);
  const { packages } = readJson<{ packages: Packages }>(`${folder}package-lock.json`);

  test('the lock file names no download address: each machine uses its own registry', () => {
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved)).toEqual([]);
  });

  test('every locked package carries its checksum', () => {
    expect(Object.keys(packages).filter((path) => path !== '' && !packages[path]?.integrity)).toEqual([]);
  });

  test('packages for other systems are locked too, so that they install everywhere', () => {
    expect(findMissingOptional(packages)).toEqual([]);
  });

  test('package.json names exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('no package runs a program when it is installed without being named', () => {
    const named = Object.keys(manifest.allowScripts ?? {}).map((name) => `node_modules/${name}`);
    const running = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript);
    expect(running.filter((path) => !named.some((name) => path.endsWith(name)))).toEqual([]);
  });
});

test('an optional package without an entry of its own is found', () => {
  const complete: Packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0' } },
    'node_modules/a-linux': {},
  };
  expect(findMissingOptional(complete)).toEqual([]);
  expect(findMissingOptional({ 'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0' } } })).toEqual([
    'node_modules/a -> a-linux',
  ]);
});

/** Looks where Node would look: in the package's own folder, then in each folder above. */
function findMissingOptional(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !homesAbove(path).some((home) => packages[`${home}node_modules/${name}`]))
      .map((name) => `${path} -> ${name}`),
  );
}

function homesAbove(path: string): string[] {
  const parts = path === '' ? [] : path.split(/(?=\/node_modules\/)/);
  return parts.map((_, at) => `${parts.slice(0, parts.length - at).join('')}/`).concat('');
}
