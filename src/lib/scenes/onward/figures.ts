/** What the source counts for the time to come (facts double.next and measures.*). */
export const NEXT = ['创新平台', '揭榜挂帅', '科技金融', '成果转化', '创新氛围'] as const;
export const MEASURES = 22;
export const INNOVATION = 7;
