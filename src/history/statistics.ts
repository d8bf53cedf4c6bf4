import { median } from '../text/median.js';

/**
 * Median absolute deviation from `center`, scaled by 1.4826 so that it estimates the standard
 * deviation of Gaussian values (Hampel 1974). Half of the values may be outliers without moving it far.
 */
export function medianAbsoluteDeviation(values: readonly number[], center = median(values)): number {
  return 1.4826 * median(values.map((value) => Math.abs(value - center)));
}

export type Estimate = { mean: number; deviation: number };

/**
 * Mean and sample standard deviation after every value further than `limit` scaled MADs from the
 * median is replaced by the value at that limit (Winsorised estimates: Tukey 1962; Wilcox, "Introduction to
 * Robust Estimation", ch. 3). About as precise as the plain ones on clean values, where median and
 * MAD alone would need three times as many, and equally robust to outliers.
 * `resolution` is the least MAD assumed, since more than half of the values may be equal.
 */
export function winsorised(values: readonly number[], limit: number, resolution: number): Estimate {
  const center = median(values);
  const reach = limit * Math.max(medianAbsoluteDeviation(values, center), resolution);
  const pulled = values.map((value) => Math.max(center - reach, Math.min(center + reach, value)));
  const mean = pulled.reduce((sum, value) => sum + value, 0) / pulled.length;
  const squares = pulled.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / Math.max(1, pulled.length - 1)) };
}
