import { findComparePage } from './compare/comparePage.ts';
import { enhanceCompare } from './compare/enhanceCompare.ts';

const page = findComparePage();
if (page) enhanceCompare(page);
