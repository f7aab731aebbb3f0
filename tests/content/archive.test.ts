import { describe, expect, test } from 'vitest';
import { judgeContent, readContent } from '../support/readContent.ts';

const { councils, inspections, regions, themeGroups } = await readContent();
const current = councils.filter(({ status }) => status === 'current');

test('the gate finds no error in the archive', async () => {
  const { errors, report } = await judgeContent();
  expect(errors, report).toBe(0);
});

describe('the archive', () => {
  test('is not smaller than it was', () => {
    expect(inspections.length).toBeGreaterThanOrEqual(309);
    expect(councils.length).toBeGreaterThanOrEqual(160);
    expect(inspections.filter(({ findings }) => findings.length > 0).length).toBeGreaterThanOrEqual(247);
  });

  test('has every council of England that is responsible for SEND, in nine regions', () => {
    expect(current).toHaveLength(153);
    expect(regions).toHaveLength(9);
    expect(new Set(current.map(({ region }) => region)).size).toBe(9);
  });

  test('has a visit of every council of today, or of one that it was made from', () => {
    const visited = new Set(inspections.map(({ council }) => council));
    const unvisited = current.filter(
      ({ slug, predecessors }) => !visited.has(slug) && !predecessors.some(({ council }) => visited.has(council)),
    );
    expect(unvisited.map(({ slug }) => slug)).toEqual([]);
  });

  test('has 44 themes in eight groups, and a finding on each', () => {
    const themes = themeGroups.flatMap((group) => group.themes.map(({ slug }) => slug));
    const found = new Set(inspections.flatMap(({ findings }) => findings.map(({ theme }) => theme)));
    expect(themeGroups).toHaveLength(8);
    expect(themes).toHaveLength(44);
    expect(themes.filter((theme) => !found.has(theme))).toEqual([]);
  });

  test('is in Unicode’s usual form and holds no spoilt letters', () => {
    const text = JSON.stringify(inspections);
    expect(text.normalize('NFC')).toBe(text);
    expect(text).not.toMatch(/â€|\ufffd/);
  });
});

describe('the map', () => {
  test('has a tile for each council of today, and for no other', () => {
    expect(councils.filter(({ tile }) => tile).map(({ slug }) => slug)).toEqual(current.map(({ slug }) => slug));
  });

  test('has no two councils on one tile', () => {
    const tiles = current.map(({ tile }) => `${tile?.column},${tile?.row}`);
    expect(tiles.filter((tile, at) => tiles.indexOf(tile) !== at)).toEqual([]);
  });
});

describe('councils', () => {
  const known = new Set(councils.map(({ slug }) => slug));

  test('are similar to councils that are in the register, ten each, never to themselves', () => {
    for (const { slug, similar } of current) {
      expect(
        similar.filter((near) => !known.has(near)),
        slug,
      ).toEqual([]);
      expect(new Set(similar).size, slug).toBe(10);
      expect(similar, slug).not.toContain(slug);
    }
  });

  test('that have ended or are planned say when, and lead to a council of today', () => {
    const today = new Set(current.map(({ slug }) => slug));
    for (const { slug, status, since, until, successors, predecessors } of councils.filter(
      (each) => each.status !== 'current',
    )) {
      const on = status === 'abolished' ? successors : predecessors;
      expect(status === 'abolished' ? until : since, slug).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(on.length, slug).toBeGreaterThan(0);
      expect(
        on.filter(({ council }) => !today.has(council)),
        slug,
      ).toEqual([]);
    }
  });

  test('have codes of their own', () => {
    const codes = current.flatMap(({ codes: { gss, dfe } }) => [gss, dfe]);
    expect(codes).not.toContain(undefined);
    expect(new Set(codes).size).toBe(306);
  });
});

test('no address can run a script, and each belongs to a host that can be named', () => {
  const addresses = [
    ...inspections.flatMap(({ sources }) => sources.map(({ url }) => url)),
    ...councils.flatMap(({ website, ofstedReports, parentCarerForum }) => [
      website,
      ofstedReports,
      parentCarerForum?.website,
    ]),
  ].filter((url) => url !== undefined);
  expect(addresses.length).toBeGreaterThan(1000);
  const unsafe = addresses.filter((url) => {
    const { protocol, hostname, username } = new URL(url);
    return (
      !/^https?:$/.test(protocol) ||
      !/^[a-z0-9-]+(\.[a-z0-9-]+)+\.?$/.test(hostname) ||
      username !== '' ||
      /[<>"'\s]/.test(url)
    );
  });
  expect(unsafe).toEqual([]);
});
