/** Makes what browsers load of the page, in a folder. */
export function buildAssets(folder: string): Promise<void>;
