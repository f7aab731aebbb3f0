import { enhanceTimeline } from './timeline/enhanceTimeline.ts';

for (const timeline of document.querySelectorAll<HTMLElement>('[data-timeline]')) enhanceTimeline(timeline);
