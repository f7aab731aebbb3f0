import { plainStyles } from '../../charts/plainStyles.ts';
import marks from '../../styles/marks.css?raw';
import pictures from '../../styles/pictures.css?raw';
import tokens from '../../styles/tokens.css?raw';

/** The styles of badges and of pictures for shared links, in the colours of the light scheme. */
export const pictureStyles = plainStyles(marks + pictures, tokens);
