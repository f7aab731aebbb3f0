import type { ArchiveRuleDoc, Example } from '../domain/rule.ts';

const councils = (text: string): Example => ({ register: { file: 'councils', text } });
const glossary = (text: string): Example => ({ register: { file: 'glossary', text } });
const regions = (text: string): Example => ({ register: { file: 'regions', text } });

const TERM =
  'meaning: A plan for a child., asOf: 2026-11-21, sources: [{ title: Plans, publisher: Borsetshire, url: https://example.org/plans }]';

/** Rules about the registers: councils.yml, regions.yml, frameworks.yml, themes.yml, glossary.yml and site.yml. */
export const registerRules: readonly ArchiveRuleDoc[] = [
  {
    name: 'too-few-files',
    severity: 'error',
    description: 'There are at least as many councils and inspections as site.yml asks for.',
    why: 'Where files go missing by mistake, a site with half its reports must not take the place of the whole one.',
    bad: { register: { file: 'site', text: 'minimum: { councils: 3, inspections: 2 }' } },
    good: { register: { file: 'site', text: 'minimum: { councils: 3, inspections: 1 }' } },
  },
  {
    name: 'repeated-slug',
    severity: 'error',
    description: 'No two entries of a register have the same slug.',
    why: 'The slug is the address of the entry’s page.',
    bad: regions(
      '- { slug: felland, name: Felland, gss: E12000091 }\n- { slug: felland, name: Felland Again, gss: E12000092 }',
    ),
    good: regions(
      '- { slug: felland, name: Felland, gss: E12000091 }\n- { slug: felland-coast, name: Felland Coast, gss: E12000092 }',
    ),
  },
  {
    name: 'repeated-alias',
    severity: 'error',
    description: 'A council has each of its other names once.',
    why: 'Somebody who searches for the name would be shown the council twice.',
    bad: councils('- { slug: borsetshire, aliases: [Borset, borset] }'),
    good: councils('- { slug: borsetshire, aliases: [Borset, Borchester] }'),
  },
  {
    name: 'council-dates',
    severity: 'error',
    description: 'A council that was abolished says when, and no council ends before it begins.',
    why: 'A visit is shown with the council that existed on that day.',
    bad: councils('- { slug: felpersham, since: 2018-04-01, until: 2009-04-01 }'),
    good: councils('- { slug: felpersham, since: 2009-04-01, until: 2049-04-01 }'),
  },
  {
    name: 'council-lineage',
    severity: 'error',
    description: 'A council and those that it was made from both say so, and nobody comes from itself.',
    why: 'A card shows the inspections of the councils before it. A wrong line would show another council’s failings.',
    bad: councils('- { slug: felpersham, predecessors: [{ council: ambridge }] }'),
    good: councils(
      '- { slug: felpersham, predecessors: [{ council: ambridge }] }\n- { slug: ambridge, successors: [{ council: borsetshire }, { council: felpersham }] }',
    ),
  },
  {
    name: 'similar-councils',
    severity: 'error',
    description: 'A council is not in its own list of similar councils, and no council is in it twice.',
    why: 'The list leads readers to other councils.',
    bad: councils('- { slug: felpersham, similar: [borsetshire, borsetshire] }'),
    good: councils('- { slug: felpersham, similar: [borsetshire] }'),
  },
  {
    name: 'council-tile',
    severity: 'error',
    description: 'Each council that exists now has a place of its own on the map of hexagons, and no other has one.',
    why: 'A council without a place would be missing from the map. Two in one place would hide each other.',
    bad: councils(
      '- { slug: borsetshire, tile: { column: 1, row: 1 } }\n- { slug: felpersham, tile: { column: 1, row: 1 } }',
    ),
    good: councils(
      '- { slug: borsetshire, tile: { column: 1, row: 1 } }\n- { slug: felpersham, tile: { column: 2, row: 1 } }',
    ),
  },
  {
    name: 'repeated-term',
    severity: 'error',
    description: 'A term of the glossary, in any of its forms, is explained once.',
    why: 'Two explanations of one word come to differ.',
    bad: glossary(
      `- { slug: plan-a, term: Plan A, ${TERM} }\n- { slug: plan-b, term: Plan B, also: [plan a], ${TERM} }`,
    ),
    good: glossary(
      `- { slug: plan-a, term: Plan A, ${TERM} }\n- { slug: plan-b, term: Plan B, also: [second plan], ${TERM} }`,
    ),
  },
];
