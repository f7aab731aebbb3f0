import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MissingContent } from '../../src/archive/readArchive.ts';
import { runGate } from '../../src/publish/gate.ts';
import { asFile, BORSETSHIRE, makeArchive, TODAY, VALID } from '../support/borsetshire.ts';

describe('the gate', () => {
  test('lets a good archive through', async () => {
    const { errors, report, archive } = await runGate({ contentDir: BORSETSHIRE, today: TODAY });
    expect({ errors, report }).toEqual({ errors: 0, report: 'No problems. 13 files checked.\n' });
    expect(archive?.inspections.map(({ slug }) => slug)).toContain('borsetshire-2024-02');
    expect(archive?.pages.map(({ slug, title }) => `${slug}: ${title}`)).toEqual([
      'about: About this site',
      'method: How we read reports',
    ]);
    expect(archive?.councils).toHaveLength(4);
  });

  test('lets an archive with warnings through, and tells them', async () => {
    const contentDir = makeArchive({ 'borsetshire-2019-03.md': asFile(VALID).replace('https:', 'http:') });
    const { errors, report, archive } = await runGate({ contentDir, today: TODAY });
    expect([errors, archive?.inspections.length]).toEqual([0, 1]);
    expect(report).toContain('warning  insecure-link');
  });

  test('lets nothing through where one file has an error', async () => {
    const contentDir = makeArchive({ 'borsetshire-2019-03.md': asFile(VALID), 'felpersham-2019-03.md': '' });
    const { errors, report, archive } = await runGate({ contentDir, today: TODAY });
    expect([errors, archive]).toEqual([1, undefined]);
    expect(report).toContain('felpersham-2019-03.md:1:1  error  empty-file');
  });

  test('says that there is no archive at all', async () => {
    const contentDir = makeArchive({});
    rmSync(join(contentDir, 'councils.yml'));
    await expect(runGate({ contentDir, today: TODAY })).rejects.toThrow(MissingContent);
  });
});
