/** Path data of plain shapes. */
import { n2 } from '../../marks/path';

/** A point, as path data and transforms have it. */
export const xy = (x: number, y: number): string => `${n2(x)} ${n2(y)}`;

export const rect = (x: number, y: number, width: number, height: number): string => `M${xy(x, y)}h${n2(width)}v${n2(height)}h${n2(-width)}Z`;

export const disc = (x: number, y: number, r: number): string => `M${xy(x - r, y)}a${xy(r, r)} 0 1 1 ${xy(2 * r, 0)}a${xy(r, r)} 0 1 1 ${xy(-2 * r, 0)}Z`;
