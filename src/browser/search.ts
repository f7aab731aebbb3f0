import { enhanceSearch } from './search/enhanceSearch.ts';
import { findPage } from './search/searchPage.ts';

const page = findPage();
if (page) enhanceSearch(page);
