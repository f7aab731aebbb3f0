import { helpLostVisitor } from './suggestions/helpLostVisitor.ts';

const place = document.querySelector<HTMLElement>('[data-lost]');
if (place) void helpLostVisitor(place);
