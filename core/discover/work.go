package discover

// Work is a question of a log under way: steps one after another, each short, at whose end the answer stands.
type Work struct {
	steps []func()
	done  int
}

// then adds a step.
func (w *Work) then(steps ...func()) { w.steps = append(w.steps, steps...) }

// Until does what is to be done of the first part of the steps, from 0 to 1; more than 1 is all.
func (w *Work) Until(part float64) {
	for w.done < len(w.steps) && float64(w.done) < float64(part*float64(len(w.steps))) {
		w.steps[w.done]()
		w.done++
	}
}
