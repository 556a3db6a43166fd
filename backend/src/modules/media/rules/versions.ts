export const PUBLIC_WIDTHS = [160, 320, 640, 960] as const;

/** Widths a picture is offered in: never above the source, because enlarging only costs megabytes. */
export const widthsFor = (sourceWidth: number): number[] => PUBLIC_WIDTHS.filter((width) => width <= sourceWidth);

/** Height of a version, as every version is the same picture. */
export const heightAt = (width: number, source: { width: number; height: number }): number =>
  Math.max(1, Math.round((source.height * width) / source.width));

export const fileName = (id: string, width: number, format: "avif" | "webp"): string => `${id}-${width}.${format}`;

export const FILE_NAME = /^[a-f0-9]{32}-\d{3,4}\.(avif|webp)$/;
