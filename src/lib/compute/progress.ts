/** Who listens to how far a run has come. */
export type OnProgress = (blocksDone: number, blocks: number) => void;
