//go:build !js

package discover

// seeds are how many logs are simulated to see how often an interval of 95% holds the truth. Of 200, between 180
// and 197 must: 90 to 98.5%.
const seeds, least, most = 200, 180, 197
