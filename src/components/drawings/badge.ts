import { drawBadge } from '../../charts/drawBadge.ts';
import type { Badge } from '../../views/share/badge.ts';
import { pictureStyles } from './pictureStyles.ts';

/** A badge as an SVG file of its own. */
export function badgeFile(badge: Badge): string {
  return drawBadge({ ...badge, css: pictureStyles });
}
