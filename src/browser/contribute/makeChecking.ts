import type { FormData } from '../../domain/contribute/formData.ts';
import type { Problem } from '../../domain/problem.ts';
import type { CurrentFile } from './handOver.ts';
import type { Judge } from './judgeText.ts';
import type { Parts } from './parts.ts';
import { findField, showAtFields, showSummary } from './showProblems.ts';

/** The checker at work on the form. */
export interface Checking {
  /** The checker, loaded when it is first asked for. Rejects where it does not come. */
  readonly judge: () => Promise<Judge>;
  /** Judges the file as it stands and shows what is wrong, first of all in the summary. */
  readonly check: () => Promise<void>;
  /** Judges again after fields were drawn anew, where somebody has seen problems already. */
  readonly again: () => Promise<void>;
  /** Judges when a field is left, and says what is wrong with it. */
  readonly leave: (field: string) => Promise<void>;
  /** Shows what was found in a file that was loaded; all of its fields count as filled in where it `isOpen`. */
  readonly show: (problems: readonly Problem[], isOpen: boolean) => void;
  /** Begins afresh: no field was left, and nobody asked for a check. */
  readonly reset: () => void;
}

const NOT_LOADED = 'The checker could not be loaded. Check your connection. Nothing that you typed is lost.';

/** Puts the checker to work. `current` is the file as it stands; `note` says what stays above the form. */
export function makeChecking(
  { form, summary, status }: Parts,
  data: FormData,
  current: () => CurrentFile,
  note: (sentence: string) => void,
): Checking {
  const placeOf = ({ field }: Problem) => findField(form, field)?.dataset.at ?? '';
  /** The fields that were left: only these are judged before somebody asks for a check. */
  const left = new Set<string>();
  let checked = false;
  let loading: Promise<Judge> | undefined;

  const judge = () => {
    loading ??= import('./judge.ts').then(({ startJudge }) => startJudge(data));
    // What did not come is asked for again.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  const find = async (): Promise<readonly Problem[] | undefined> => {
    try {
      const { name = 'inspection', text } = current();
      return (await (await judge())(name, new TextEncoder().encode(text))).problems;
    } catch {
      note(NOT_LOADED);
      return undefined;
    }
  };
  const showAtPlaces = (problems: readonly Problem[]) =>
    showAtFields(
      form,
      problems.filter((problem) => checked || left.has(placeOf(problem))),
    );
  const summarise = (problems: readonly Problem[]) => showSummary(summary, form, problems, data.schema);

  return {
    judge,
    async check() {
      checked = true;
      const problems = await find();
      if (!problems) return;
      showAtPlaces(problems);
      summarise(problems);
    },
    async again() {
      const problems = checked || left.size > 0 ? await find() : undefined;
      if (problems) showAtPlaces(problems);
    },
    async leave(field) {
      left.add(field);
      const problems = await find();
      if (!problems) return;
      showAtPlaces(problems);
      const own = problems.filter((problem) => placeOf(problem) === field);
      if (own.length > 0) status.textContent = own.map(({ message }) => message).join(' ');
    },
    show(problems, isOpen) {
      if (isOpen) {
        checked = true;
        showAtPlaces(problems);
      }
      summarise(problems);
    },
    reset() {
      left.clear();
      checked = false;
      summary.hidden = true;
    },
  };
}
