// Coordinates to a tenth of a pixel: finer shows on no screen and doubles the file.

/** `12.345` → `12.3`. */
export function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
