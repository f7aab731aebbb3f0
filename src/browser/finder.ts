import { enhanceFinder } from './finder/enhanceFinder.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-finder]')) enhanceFinder(form);
