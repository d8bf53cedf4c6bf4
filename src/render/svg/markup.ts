export const hexColor = (color: number): string => `#${color.toString(16).padStart(6, '0')}`;

/** A number with as few digits as it needs, to hundredths. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);
