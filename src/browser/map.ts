import { enhanceMap } from './map/enhanceMap.ts';

for (const map of document.querySelectorAll<HTMLElement>('[data-map]')) enhanceMap(map);
