/** What ends the program: told on standard error in one line, exit code 2. */
export class Failure extends Error {
	override name = 'Failure';
}
