// Package num holds the transcendental functions of the core in plain Go: exp, log, pow,
// erf and what distributions need of gamma and beta. The same arguments give the same
// bits on every target, which the standard library does not promise; each product that
// reaches a sum is rounded on its own, so that no compiler may fuse the two. It knows no
// plan and keeps no state. Functions are total: what has no value is NaN.
package num
