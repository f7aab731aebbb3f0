import { startForm } from './contribute/startForm.ts';

const root = document.querySelector<HTMLElement>('[data-contribute]');
if (root) startForm(root);
