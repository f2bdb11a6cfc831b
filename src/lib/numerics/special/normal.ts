/** The standard normal distribution: density, distribution function and its inverse. */
import { exp } from './exp.ts';
import { log } from './log.ts';
import { polynomial } from './polynomial.ts';

/** 1 / √(2π). */
const DENSITY_AT_ZERO = 0.3989422804014327;

/** Return the density of the standard normal distribution at z. */
export function normalDensity(z: number): number {
	return DENSITY_AT_ZERO * exp(-0.5 * z * z);
}

/**
 * Return the chance that a standard normal number is at most z, with a relative error below 2e−15 in the lower tail
 * (ask for the upper one as `normalCdf(-z)`).
 *
 * Source: W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation 23 (1969).
 */
export function normalCdf(z: number): number {
	const y = Math.abs(z);
	if (y <= 0.67448975) {
		const square = z * z;
		return 0.5 + (z * polynomial(CDF.center.top, square)) / polynomial(CDF.center.bottom, square);
	}
	const tail = upperTail(y);
	return z < 0 ? tail : 1 - tail;
}

/** The chance of more than y > 0.67. */
function upperTail(y: number): number {
	if (y > 38.6) return 0;
	const s = 1 / (y * y);
	const ratio =
		y <= 5.656854249492381
			? polynomial(CDF.middle.top, y) / polynomial(CDF.middle.bottom, y)
			: (DENSITY_AT_ZERO - (s * polynomial(CDF.far.top, s)) / polynomial(CDF.far.bottom, s)) / y;
	// y² in two parts, the first of them exact: exp of a large rounded number would lose digits.
	const coarse = Math.trunc(y * 16) / 16;
	return exp(-0.5 * coarse * coarse) * exp(-0.5 * (y - coarse) * (y + coarse)) * ratio;
}

const CDF = {
	center: {
		top: [
			18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837,
			0.06568233791820745
		],
		bottom: [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1]
	},
	middle: {
		top: [
			9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726,
			597.2702763948002, 93.50665613217785, 8.883149794388377, 0.39894151208813466,
			1.0765576773720192e-8
		],
		bottom: [
			19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097,
			6485.558298266761, 1519.3775994075547, 235.387901782625, 22.266688044328117, 1
		]
	},
	far: {
		top: [
			2.9112874951168793e-5, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736,
			0.215898534057957, 0.023073441764940174
		],
		bottom: [
			7.297515550839662e-5, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651,
			1.284260096144911, 1
		]
	}
};

/**
 * Return the z that a standard normal number is below with chance u, 0 < u < 1, with a relative error below 1e−15.
 *
 * Source: M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution",
 * Applied Statistics 37 (1988), PPND16.
 */
export function normalQuantile(u: number): number {
	const q = u - 0.5;
	if (Math.abs(q) <= 0.425) {
		const r = 0.180625 - q * q;
		return (q * polynomial(QUANTILE.center.top, r)) / polynomial(QUANTILE.center.bottom, r);
	}
	const root = Math.sqrt(-log(q < 0 ? u : 1 - u));
	const { shift, top, bottom } = root <= 5 ? QUANTILE.middle : QUANTILE.far;
	const z = polynomial(top, root - shift) / polynomial(bottom, root - shift);
	return q < 0 ? -z : z;
}

const QUANTILE = {
	center: {
		top: [
			3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
			45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227
		],
		bottom: [
			1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
			39307.89580009271, 28729.085735721943, 5226.495278852546
		]
	},
	middle: {
		shift: 1.6,
		top: [
			1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
			1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
		],
		bottom: [
			1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
			0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9
		]
	},
	far: {
		shift: 5,
		top: [
			6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
			0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7
		],
		bottom: [
			1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
			1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15
		]
	}
};
