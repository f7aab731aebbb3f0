import { readingGrade } from '../domain/readingGrade.ts';

/** Guidance on easy read asks for 10 to 15 words at most. */
export const MOST_EASY_WORDS = 12;

/** In years of school. One word of three parts, such as "inspectors", tips the grade of a short sentence. */
export const MOST_EASY_GRADE = 7;

/** Letters that are said as they stand, each because its long form is harder. */
const SPOKEN: ReadonlySet<string> = new Set(['NHS', 'ADHD']);

const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?=s?(?![\p{L}\p{N}]))/gu;

/** What joins two ideas, or puts one inside another. */
const JOINTS = /;|:|[()[\]–—/]|\b(?:although|however|whereas|despite|unless|but|which|because)\b/iu;

/** A rule of easy read that a text breaks, with what is wrong and what to do. */
export interface EasyFault {
  readonly rule: 'easy-sentence-length' | 'easy-one-idea' | 'easy-acronym' | 'easy-reading-grade';
  readonly message: string;
}

/** What is against the rules of easy read in a sentence or in a few. Names of places are judged as other words are. */
export function easyFaults(text: string): EasyFault[] {
  return text
    .split(/(?<=[.!?])\s+/u)
    .flatMap((sentence) => [...tooLong(sentence), ...twoIdeas(sentence), ...acronyms(sentence), ...tooHard(sentence)]);
}

function tooLong(sentence: string): EasyFault[] {
  const count = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (count <= MOST_EASY_WORDS) return [];
  const message = `This easy read sentence has ${count} words. Make two of it: ${MOST_EASY_WORDS} words are the most.`;
  return [{ rule: 'easy-sentence-length', message }];
}

function twoIdeas(sentence: string): EasyFault[] {
  const [joint] = JOINTS.exec(sentence) ?? [];
  const many = sentence.match(/\band\b/gu)?.length ?? 0;
  if (joint === undefined && many < 2) return [];
  const message = `This easy read sentence has more than one idea: it has "${joint ?? 'and'}"${joint ? '' : ' more than once'}. Make two sentences of it.`;
  return [{ rule: 'easy-one-idea', message }];
}

function acronyms(sentence: string): EasyFault[] {
  return [...sentence.matchAll(ACRONYM)]
    .filter(([letters]) => !SPOKEN.has(letters))
    .map(([letters]) => ({
      rule: 'easy-acronym',
      message: `"${letters}" stands for longer words. Write those in easy read, or say it in another way.`,
    }));
}

function tooHard(sentence: string): EasyFault[] {
  const grade = readingGrade([sentence]) ?? 0;
  if (grade <= MOST_EASY_GRADE) return [];
  const message = `This easy read sentence asks for ${grade.toFixed(1)} years of school; ${MOST_EASY_GRADE} are the most. Use shorter words.`;
  return [{ rule: 'easy-reading-grade', message }];
}
