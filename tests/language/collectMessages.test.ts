import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/readArchive.ts';
import { checkRegisters } from '../../src/checks/checkRegisters.ts';
import { languageTemplate } from '../../src/domain/languageTemplate.ts';
import { collectMessages } from '../../src/language/collectMessages.ts';
import { listMessages } from '../../src/publish/listMessages.ts';
import { readMessages } from '../../src/publish/readMessages.ts';

const IMPORT = "import { say } from '../language/say.ts';\n";

describe('the texts of a source file', () => {
  test.each([
    ["say('Later')", ['Later']],
    ['say("What’s new?")', ['What’s new?']],
    ["say(\n  'Visits to {council}',\n  { council },\n)", ['Visits to {council}']],
    ["say('It\\'s here')", ["It's here"]],
    ["sayCount('{count} day', '{count} days', count)", ['{count} day', '{count} days']],
    ["<h2>{say('One')}</h2><p>{late ? say('Two') : say('Three')}</p>", ['One', 'Two', 'Three']],
    ["essay('No'); told.sayDay('No'); sayMonth('No')", []],
  ])('%s says %j', (source, texts) => {
    expect(collectMessages('A.astro', IMPORT + source)).toEqual(texts);
  });

  test('a function of another file that has the same name says nothing', () => {
    expect(collectMessages('a.ts', "const say = (text: string) => text;\nsay('Later')")).toEqual([]);
  });

  test.each(['say(text)', 'say(`Visits`)', "sayCount('{count} day', plural, 2)"])(
    '%s is refused, because nobody could translate it',
    (source) => {
      expect(() => collectMessages('A.astro', IMPORT + source)).toThrow('A.astro: write');
    },
  );
});

describe('docs/language.yml', () => {
  test('is what the code and the registers say; after a change run npm run docs', () => {
    const { data } = checkRegisters(readArchive('content').raw, '2026-11-22');
    if (!data) throw new Error('The registers have problems.');
    expect(readFileSync('docs/language.yml', 'utf8')).toBe(languageTemplate(listMessages(), data));
  });

  test('is read as the list of texts that a language may translate', () => {
    expect(readMessages()).toEqual(listMessages());
    expect(readMessages()).toContain('What worked well');
  });
});
