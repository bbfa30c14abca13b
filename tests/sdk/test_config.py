from __future__ import annotations

import inspect
import traceback
from uuid import UUID

import pytest
from esper_sdk import ConfigurationError, Esper
from esper_sdk._config import Config, check_enterprise_id

KEY = "s3cret-key-of-nobody"
ENTERPRISE = "0a1b2c3d-1111-2222-3333-444455556666"


def check(**changes):
    """Check a configuration that is right but for the changes."""
    arguments = {"tenant": "acme", "api_key": KEY, "enterprise_id": None, "base_url": None}
    return Config.check(**{**arguments, **changes})


def test_the_base_url_follows_from_the_tenant():
    """A tenant's API is at the address that the service publishes."""
    assert check().base_url == "https://acme-api.esper.cloud/api"
    assert check(tenant="ACME-2").base_url == "https://acme-2-api.esper.cloud/api"


@pytest.mark.parametrize(
    "tenant",
    [
        "",
        "a b",
        "acme.esper",
        "https://acme.esper.cloud",
        "acme/..",
        "acme@evil.test",
        "-acme",
        "acme_1",
        "a" * 60,
        "acme\n",
        "ácme",
    ],
)
def test_a_tenant_is_one_label_of_a_host_name(tenant):
    """Whatever could lead to another host is no tenant."""
    with pytest.raises(ConfigurationError, match="tenant"):
        check(tenant=tenant)


@pytest.mark.parametrize(
    "tenant",
    [
        "https://acme.esper.cloud",
        "https://acme-api.esper.cloud/api",
        "acme.esper.cloud",
        "acme-api.esper.cloud",
    ],
)
def test_an_address_given_as_tenant_is_explained(tenant):
    """Who gives the console's address as tenant is told which part of it is meant."""
    with pytest.raises(ConfigurationError, match="did you mean 'acme'"):
        check(tenant=tenant)


@pytest.mark.parametrize(
    ("key", "message"),
    [
        (None, "ESPER_API_KEY"),
        ("", "empty"),
        ("  ", "empty"),
        (f"Bearer {KEY}", "without 'Bearer '"),
        (f"bearer {KEY}", "without 'Bearer '"),
        (f"{KEY}\n", "newline"),
        (f"{KEY} x", "space"),
        (f"{KEY}\r\nX-Evil: 1", "newline"),
        (f"{KEY}é", "no key has"),
        (KEY.encode(), "bytes"),
    ],
)
def test_a_key_that_can_not_be_sent_is_refused_without_being_shown(key, message):
    """Every message about a wrong key says what is wrong, and never what the key is."""
    with pytest.raises(ConfigurationError, match=message) as caught:
        check(api_key=key)
    assert KEY not in str(caught.value)
    assert KEY not in repr(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "https://user:pa55@host/api",
        "http://acme-api.esper.cloud/api",
        "http://127.0.0.1.evil.test/api",
        "http://192.168.0.1/api",
        "ftp://host/api",
        "host/api",
        "https://",
        "https://host/api?x=1",
        "https://host/api#x",
        "https://host/a b",
        "https://host:port/api",
        "https://host:pa55/api",
        7,
    ],
)
def test_a_base_url_that_is_not_safe_is_refused(url):
    """The key goes to a plain https address, or to this machine."""
    with pytest.raises(ConfigurationError) as caught:
        check(tenant=None, base_url=url)
    assert "pa55" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1:8000/api", "http://localhost:8000/api", "http://[::1]:8000/api", "https://host/api"],
)
def test_a_base_url_may_be_https_or_this_machine(url):
    """Plain http is for the loopback; a slash at the end changes nothing."""
    assert check(tenant=None, base_url=url).base_url == url
    assert check(tenant=None, base_url=f"{url}/").base_url == url


@pytest.mark.parametrize("url", ["https://acme-api.esper.cloud", "https://ACME-api.esper.cloud/"])
def test_a_tenants_address_without_its_path_is_named(url):
    """The service answers 404 to every call there, which says nothing of the reason."""
    with pytest.raises(ConfigurationError, match=r"ends in /api: https://acme-api\.esper\.cloud/api$"):
        check(tenant=None, base_url=url)


def test_where_the_service_is_must_be_said_once():
    """Neither tenant nor base URL is an error, and so are both."""
    with pytest.raises(ConfigurationError, match="ESPER_TENANT"):
        check(tenant=None)
    with pytest.raises(ConfigurationError, match="not both; one may be left over"):
        check(base_url="https://host/api")


@pytest.mark.parametrize(
    "given",
    [
        "",
        "acme",
        ENTERPRISE[:-1],
        f"{{{ENTERPRISE}}}",
        f"urn:uuid:{ENTERPRISE}",
        f"{ENTERPRISE}/..",
        f"{ENTERPRISE}\n",
        7,
    ],
)
def test_an_enterprise_id_is_a_uuid(given):
    """What is not a UUID, exactly, is refused."""
    with pytest.raises(ConfigurationError, match="not a UUID"):
        check_enterprise_id(given)


def test_what_is_no_enterprise_id_is_not_repeated():
    """Whoever mixes up the arguments gives the API key here."""
    with pytest.raises(ConfigurationError, match=f"{len(KEY)} characters") as caught:
        check_enterprise_id(KEY)
    assert KEY not in str(caught.value)


def test_an_enterprise_id_is_written_as_the_service_writes_it():
    """UUIDs and capitals become the same lower-case text."""
    assert check_enterprise_id(UUID(ENTERPRISE)) == ENTERPRISE
    assert check_enterprise_id(ENTERPRISE.upper()) == ENTERPRISE
    assert check(enterprise_id=ENTERPRISE.upper()).enterprise_id == ENTERPRISE


def test_the_key_is_never_part_of_a_repr():
    """A configuration can be printed."""
    assert KEY not in repr(check())


@pytest.fixture
def environment(monkeypatch):
    """An environment with a tenant and a key and nothing else."""
    for name in ("ESPER_ENTERPRISE_ID", "ESPER_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ESPER_TENANT", "acme")
    monkeypatch.setenv("ESPER_API_KEY", KEY)
    return monkeypatch


def test_a_client_from_the_environment(environment):
    """`from_env` needs nothing else, and arguments win over variables."""
    assert repr(Esper.from_env()) == "<Esper https://acme-api.esper.cloud/api>"
    assert repr(Esper.from_env(tenant="other")) == "<Esper https://other-api.esper.cloud/api>"
    assert repr(Esper.from_env(base_url="https://host/api")) == "<Esper https://host/api>"


def test_variables_stand_for_arguments_that_were_not_given(environment):
    """`None` is no argument, and neither is an empty variable."""
    environment.setenv("ESPER_ENTERPRISE_ID", ENTERPRISE)
    environment.setenv("ESPER_BASE_URL", "")
    esper = Esper.from_env(api_key=None, tenant=None, enterprise_id=None)
    assert esper._session.config.api_key.reveal() == KEY
    assert esper._session.config.enterprise_id == ENTERPRISE
    esper = Esper.from_env(api_key="other", enterprise_id=ENTERPRISE.replace("0", "f"))
    assert esper._session.config.api_key.reveal() == "other"
    assert esper._session.config.enterprise_id == ENTERPRISE.replace("0", "f")


def test_from_env_takes_what_the_constructor_takes(environment):
    """With the same types and defaults, and passes everything on."""
    constructor = inspect.signature(Esper.__init__).parameters
    from_env = inspect.signature(Esper.from_env).parameters
    assert list(from_env.values()) == [value for name, value in constructor.items() if name != "self"]
    given = {}

    class Told(Esper):
        def __init__(self, **arguments):
            given.update(arguments)

    values = {name: object() for name in from_env}
    Told.from_env(**values)
    assert given == values


def test_a_contradictory_environment_is_an_error(environment):
    """Tenant and base URL both in the environment: nobody can know which is meant."""
    environment.setenv("ESPER_BASE_URL", "https://host/api")
    with pytest.raises(ConfigurationError, match="not both"):
        Esper.from_env()


def test_a_missing_key_names_its_variable(environment):
    """Without a key the error says where to put it."""
    environment.delenv("ESPER_API_KEY")
    with pytest.raises(ConfigurationError, match="ESPER_API_KEY"):
        Esper.from_env()


def test_the_constructor_does_not_read_the_environment(environment):
    """`Esper()` takes arguments only."""
    with pytest.raises(ConfigurationError, match="tenant is missing"):
        Esper()
