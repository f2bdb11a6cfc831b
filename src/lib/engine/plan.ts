/** A case as a straight line of vector operations: plain data that crosses threads. */
export interface Plan {
	version: string;
}
