"""How kompass_desktop looks and answers: the only Qt besides `app`.

Start in `main_window`; the look begins in `theme`, the parts that everything is put together from lie in `widgets`.
Never here: SQL, sums, rules of the method. Views show the session's value and change it through the session only.
"""
