import { toPlainText } from '../markdown/toPlainText.ts';
import { searchRecords } from '../views/search/searchRecords.ts';
import { getModel } from './_model.ts';

/** What can be found in the archive. The build makes the search index of it and takes it out of the site again. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(searchRecords(await getModel(), toPlainText)));
}
