import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askFirst } from '../../../src/browser/offline/askFirst.ts';

const PATIENCE = 4_000;
const kept = new Response('kept');
const findKept = async () => kept;
const findNothing = async () => undefined;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An answer that comes after so many milliseconds. */
function answerAfter(milliseconds: number, answer: Response): Promise<Response> {
  return new Promise((done) => setTimeout(done, milliseconds, answer));
}

describe('askFirst', () => {
  test('an answer in time is given at once, and nothing kept is looked at', async () => {
    const fresh = new Response('fresh');
    const look = vi.fn(findKept);
    expect(await askFirst(Promise.resolve(fresh), look, PATIENCE)).toBe(fresh);
    expect(look).not.toHaveBeenCalled();
  });

  test('word that a page is gone is an answer', async () => {
    const gone = new Response('', { status: 410 });
    expect(await askFirst(Promise.resolve(gone), findKept, PATIENCE)).toBe(gone);
  });

  test('the kept copy comes where the network fails, and where the host is ill', async () => {
    expect(await askFirst(Promise.reject(new TypeError('offline')), findKept, PATIENCE)).toBe(kept);
    expect(await askFirst(Promise.resolve(new Response('', { status: 503 })), findKept, PATIENCE)).toBe(kept);
  });

  test('the kept copy comes where there is no answer in time', async () => {
    const asked = askFirst(answerAfter(60_000, new Response('late')), findKept, PATIENCE);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(await asked).toBe(kept);
  });

  test('where nothing is kept a late answer, or a fault, is better than none', async () => {
    const late = new Response('late');
    const asked = askFirst(answerAfter(60_000, late), findNothing, PATIENCE);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await asked).toBe(late);
    const ill = new Response('', { status: 503 });
    expect(await askFirst(Promise.resolve(ill), findNothing, PATIENCE)).toBe(ill);
    await expect(askFirst(Promise.reject(new TypeError('offline')), findNothing, PATIENCE)).rejects.toThrow('offline');
  });
});
