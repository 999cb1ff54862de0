package jp.yui.ui.session;

/** The sign-in is over: the tokens cannot be renewed any more and the person has to sign in again. */
public final class SignInEnded extends RuntimeException {

    public SignInEnded() {
        super("The sign-in has ended");
    }
}
