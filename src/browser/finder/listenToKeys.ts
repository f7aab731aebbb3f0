import type { Listbox } from './makeListbox.ts';

/** What the keys can ask for beyond moving in the list. */
export interface KeyActions {
  /** Opens the list for the text that is there, if it has any. */
  readonly open: () => Promise<void>;
  readonly choose: (option: number) => void;
  readonly clear: () => void;
}

/**
 * The keys of the editable combobox pattern: arrows open the list and move in it, Alt and an arrow open or close it,
 * Enter chooses the option reached, Escape closes the list and then empties the text; Home, End and letters go back to
 * the text, Tab leaves.
 */
export function listenToKeys(input: HTMLInputElement, listbox: Listbox, actions: KeyActions): void {
  const step = async (direction: 1 | -1, into: boolean): Promise<void> => {
    if (!listbox.isOpen()) await actions.open();
    if (listbox.isOpen() && into) listbox.move(direction);
  };
  const retreat = (): void => {
    if (!listbox.isOpen()) input.value = '';
    listbox.close();
    actions.clear();
  };
  /** Whether the key was used up here. */
  const press = ({ key, altKey }: KeyboardEvent): boolean => {
    if (key === 'ArrowDown') void step(1, !altKey);
    else if (key === 'ArrowUp' && altKey) listbox.close();
    else if (key === 'ArrowUp') void step(-1, true);
    else if (key === 'Escape') retreat();
    else if (key === 'Enter' && listbox.active() >= 0) actions.choose(listbox.active());
    else return false;
    return true;
  };

  input.addEventListener('keydown', (event) => {
    // Somebody may be composing one letter out of several keys, or using a shortcut of the browser.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (press(event)) event.preventDefault();
    else if (event.key !== 'Shift') listbox.leave();
  });
}
