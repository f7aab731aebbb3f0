/** Tells the reader of a kept copy how old it is; `online` is what the device believes. */
export function sayKept(day: Date, online: boolean): string {
  return `${sayWhy(online)} This is the copy that you read on ${sayDay(day)}.`;
}

/** Tells a reader why the page that they asked for does not come. */
export function sayNotKept(online: boolean): string {
  return `${sayWhy(online)} The page that you asked for is not kept on this device.`;
}

/** A day in words, where the reader is: "22 November 2026". */
export function sayDay(day: Date): string {
  return day.toLocaleDateString('en-GB', { dateStyle: 'long' });
}

/** Puts a sentence of ours at the beginning of the main part of a page, without any script. */
export function addNotice(html: string, sentence: string): string {
  return html.replace(/<main\b[^>]*>/, (main) => `${main}<p role="status" class="kept-notice">${sentence}</p>`);
}

function sayWhy(online: boolean): string {
  return online ? 'This site does not answer at the moment.' : 'You are offline.';
}
