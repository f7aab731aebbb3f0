import { showKeptPages } from './offline/showKeptPages.ts';

const place = document.querySelector<HTMLElement>('[data-kept]');
if (place) void showKeptPages(place);
