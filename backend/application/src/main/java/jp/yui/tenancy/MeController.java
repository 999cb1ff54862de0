package jp.yui.tenancy;

import jp.yui.contract.tenancy.Me;
import jp.yui.contract.tenancy.MeApi;
import jp.yui.platform.Person;
import jp.yui.platform.SignedIn;
import org.springframework.web.bind.annotation.RestController;

/** Tells a person their name and memberships. */
@RestController
class MeController implements MeApi {

    private final Memberships memberships;
    private final SignIns signIns;

    MeController(Memberships memberships, SignIns signIns) {
        this.memberships = memberships;
        this.signIns = signIns;
    }

    @Override
    public Me me() {
        Person person = SignedIn.person();
        signIns.met(person, SignedIn.session(), SignedIn.address());
        return new Me(person.name(), memberships.of(person));
    }
}
