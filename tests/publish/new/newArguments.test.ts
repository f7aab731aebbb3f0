import { describe, expect, test } from 'vitest';
import { readNewArguments } from '../../../src/publish/new/newArguments.ts';

describe('the words after "npm run new --"', () => {
  test('are read as answers, with or without an equals sign', () => {
    expect(readNewArguments(['--council=borsetshire', '--from', '2024-06']).given).toEqual({
      council: 'borsetshire',
      from: '2024-06',
    });
  });

  test.each([
    [['--council', 'Isle', 'of', 'Wight'], 'Which option is "of" for? Put quotation marks'],
    [['--council=Isle', 'of', 'Wight'], 'Which option is "of" for? Put quotation marks'],
    [['borsetshire'], 'Which option is "borsetshire" for?'],
    [['--council'], 'A value is missing after "--council".'],
    [['--council', '--from', '2024-06'], 'A value is missing after "--council".'],
    [['--counsil', 'borsetshire'], 'Did you mean "--council"?'],
    [['--colour', 'red'], '"--colour" is not known.'],
  ])('%j are answered with what would be right', (args, answer) => {
    expect(() => readNewArguments(args)).toThrow(answer);
  });
});
