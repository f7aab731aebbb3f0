import { enhanceMatrix } from './matrix/enhanceMatrix.ts';

for (const matrix of document.querySelectorAll<HTMLElement>('[data-matrix]')) enhanceMatrix(matrix);
