import { enhanceList } from './lists/enhanceList.ts';
import { suggestForName } from './suggestions/suggestForName.ts';

for (const list of document.querySelectorAll<HTMLElement>('[data-list]')) enhanceList(list);
const place = document.querySelector<HTMLElement>('[data-asked-name]');
if (place) suggestForName(place);
